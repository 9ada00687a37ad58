import { headersPolicy, policyId } from "./cloudfront";
import type { HeaderRule } from "./header-rules";

/** Amazon's policy "CachingOptimized": a day where the origin names no time, Brotli and gzip. */
const caching = "658327ea-f89d-4fab-a63d-7e88639e58f6";

/**
 * A bucket that serves a website, CloudFront before it, and the site's headers: one template, because a build with another
 * style needs other policies, and a stack changes those it has where single commands would only refuse to make them twice.
 */
export function cloudFormation(rules: readonly HeaderRule[]): object {
  const behaviour = (rule: HeaderRule): object => ({
    TargetOriginId: "bucket",
    ViewerProtocolPolicy: "redirect-to-https",
    Compress: true,
    CachePolicyId: caching,
    ResponseHeadersPolicyId: { Ref: policyId(rule) },
  });
  const [pages, ...others] = rules as [HeaderRule, ...HeaderRule[]];
  const named = (value: unknown): object => ({ "Fn::If": ["Named", value, { Ref: "AWS::NoValue" }] });
  const distribution = {
    Enabled: true,
    HttpVersion: "http2and3",
    IPV6Enabled: true,
    Aliases: named([{ Ref: "Name" }]),
    ViewerCertificate: named({
      AcmCertificateArn: { Ref: "Certificate" },
      MinimumProtocolVersion: "TLSv1.2_2021",
      SslSupportMethod: "sni-only",
    }),
    Origins: [
      {
        Id: "bucket",
        // the website's own address, which knows index.html in folders; what comes before it is "http://"
        DomainName: { "Fn::Select": [2, { "Fn::Split": ["/", { "Fn::GetAtt": ["Bucket", "WebsiteURL"] }] }] },
        CustomOriginConfig: { OriginProtocolPolicy: "http-only" },
      },
    ],
    DefaultCacheBehavior: behaviour(pages),
    // the first pattern that matches holds, so the particular comes before the general
    CacheBehaviors: [...others].reverse().map((rule) => ({ PathPattern: rule.pattern, ...behaviour(rule) })),
    // who may not list a bucket is told 403 for what is not there
    CustomErrorResponses: [403, 404].map((ErrorCode) => ({
      ErrorCode,
      ResponseCode: 404,
      ResponsePagePath: "/404.html",
      ErrorCachingMinTTL: 10,
    })),
  };
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: {
      Name: {
        Type: "String",
        Default: "",
        Description: "The site's name, such as example.org; none: CloudFront's own",
      },
      Certificate: { Type: "String", Default: "", Description: "ARN of the name's certificate, from us-east-1" },
    },
    Conditions: { Named: { "Fn::Not": [{ "Fn::Equals": [{ Ref: "Name" }, ""] }] } },
    Resources: {
      ...bucket,
      ...Object.fromEntries(
        rules.map((rule) => [
          policyId(rule),
          {
            Type: "AWS::CloudFront::ResponseHeadersPolicy",
            Properties: { ResponseHeadersPolicyConfig: headersPolicy(rule) },
          },
        ]),
      ),
      Distribution: { Type: "AWS::CloudFront::Distribution", Properties: { DistributionConfig: distribution } },
    },
    Outputs: {
      Bucket: { Value: { Ref: "Bucket" } },
      Distribution: { Value: { Ref: "Distribution" } },
      Address: { Value: { "Fn::GetAtt": ["Distribution", "DomainName"] } },
    },
  };
}

/** Everyone may read the bucket's files: a website's address knows no other way, and the site is public. */
const bucket = {
  Bucket: {
    Type: "AWS::S3::Bucket",
    Properties: {
      WebsiteConfiguration: { IndexDocument: "index.html", ErrorDocument: "404.html" },
      PublicAccessBlockConfiguration: { BlockPublicPolicy: false, RestrictPublicBuckets: false },
    },
  },
  Readers: {
    Type: "AWS::S3::BucketPolicy",
    Properties: {
      Bucket: { Ref: "Bucket" },
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: "*",
            Action: "s3:GetObject",
            Resource: { "Fn::Join": ["", [{ "Fn::GetAtt": ["Bucket", "Arn"] }, "/*"]] },
          },
        ],
      },
    },
  },
};
